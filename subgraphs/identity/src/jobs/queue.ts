export const accountMailQueue = { name: 'account.mail', label: 'Correos de cuentas' } as const;
