import type { Role } from '../layout';

/** Radius in pixels of a node of the layout. */
export const nodeRadius = ({ role }: { readonly role: Role }) =>
  role === 'core' ? 11 : role === 'pole' ? 9 : 6;
