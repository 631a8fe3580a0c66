import type { Dataset } from '../core/dataset';
import { buildDataset } from '../core/parse/buildDataset';

/** The bundled data, checked; what breaks the contract stands in the dataset's problems. */
export async function loadDataset(): Promise<Dataset> {
  const { dataFiles } = await import('./dataFiles');
  return buildDataset(dataFiles);
}
