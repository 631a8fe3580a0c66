import type { notices as zh } from '../zh/notices';

export const notices: Record<keyof typeof zh, string> = {
  title: 'Notices',
  details: 'Details ({count})',
  dismiss: 'Dismiss',
};
