export const leadCreatedQueue = { name: 'lead.created', label: 'Solicitudes nuevas' } as const;
