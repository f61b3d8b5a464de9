/** Shown on the guide, and tried by a test against the contract: an example that fails would be worse than none. */
export const partnerExamples = [
  {
    title: 'Los próximos cursos de un área, con su sede',
    query: `query ProximosCursos($first: Int!, $after: String) {
  courses(first: $first, after: $after, filter: { areaSlugs: ["sanidad"] }, sort: { field: START_DATE }) {
    nodes {
      slug
      title
      hours
      modality
      price { amount currency }
      nextRun { startsOn availability campus { name city } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { first: 20 },
  },
  {
    title: 'La ficha de un curso con sus convocatorias abiertas',
    query: `query Ficha($slug: String!) {
  course(slug: $slug) {
    title
    summary
    objectives
    syllabus { title hours }
    runs(first: 10, filter: { statuses: [OPEN] }) {
      nodes { startsOn endsOn timetable availability campus { name city } }
    }
  }
}`,
    variables: { slug: 'atencion-sociosanitaria' },
  },
  {
    title: 'Filtros con el número de cursos de cada uno',
    query: `query Filtros {
  courses(first: 1) {
    totalCount
    facets { dimension value label count }
  }
}`,
    variables: {},
  },
  {
    title: 'Enviar una solicitud de información (permiso lead.create)',
    query: `mutation Solicitud($input: CreateLeadInput!) {
  createLead(input: $input) {
    receipt { reference receivedAt }
    errors { field code message }
  }
}`,
    variables: {
      input: {
        idempotencyKey: 'un identificador tuyo, distinto en cada solicitud',
        firstName: 'Lucía',
        email: 'lucia@correo.example',
        consents: [{ purpose: 'CONTACT', granted: true, textId: 'el de consentTexts' }],
      },
    },
  },
] as const;
