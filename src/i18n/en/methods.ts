export const methods = {
  'equal-interval': 'Equal interval',
  geometric: 'Geometric',
  manual: 'Manual',
  ckmeans: 'Natural breaks (ckmeans)',
  pretty: 'Rounded',
  quantile: 'Quantile',
  'standard-deviation': 'Standard deviation',
};
