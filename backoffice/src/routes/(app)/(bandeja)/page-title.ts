/** The title of the tab: what waits comes first, so that it shows in a narrow tab too. */
export const pageTitle = (name: string, waiting: number): string =>
  `${waiting > 0 ? `(${waiting}) ` : ''}${name} · CEP Gestión`;
