import { countInEach, countInParts } from '../../core/ownPlaces/countInZones';
import { joinTable } from '../../core/ownPlaces/joinTable';
import { understandPlaces } from '../../core/ownPlaces/understandPlaces';
import { messageOf } from '../../core/problem';
import { readPasted } from '../workbook/readPasted';
import { readWorkbook } from '../workbook/readWorkbook';
import { UnreadableFile } from '../workbook/unreadableFile';
import type { PlacesMessage, PlacesRequest } from './placesMessages';
import { type FileLayers, readLayers, workbookLayers } from './readLayers';

/** The worker's whole work: reads one file of places and understands it as often as it is asked, and counts points. */
export class PlacesWork {
  private read: FileLayers = { layers: [], workbook: undefined };

  constructor(private readonly post: (message: PlacesMessage) => void) {}

  async answer(request: PlacesRequest): Promise<void> {
    try {
      this.post(await this.answerTo(request));
    } catch (error) {
      if (error instanceof UnreadableFile)
        this.post({ kind: 'refused', code: error.code, values: error.values });
      else this.post({ kind: 'failed', message: messageOf(error) });
    }
  }

  private async answerTo(request: PlacesRequest): Promise<PlacesMessage> {
    if (request.kind === 'count') {
      const { positions, values, zones, areParts } = request;
      return { kind: 'counted', counts: (areParts ? countInParts : countInEach)(positions, values, zones) };
    }
    if (request.kind === 'join') {
      const { file, content, attributes, rows, rowName, chosen } = request;
      const workbook = await readWorkbook(file, new Uint8Array(await content.arrayBuffer()));
      return { kind: 'joined', joined: joinTable(workbook, attributes, rows, rowName, chosen) };
    }
    if (request.kind === 'read') {
      const { file, content, options } = request;
      this.read =
        content instanceof Blob
          ? await readLayers(file, new Uint8Array(await content.arrayBuffer()), options)
          : workbookLayers(readPasted(file, content));
      return { kind: 'read', layers: this.read.layers.length, hasTables: this.read.workbook !== undefined };
    }
    const { register, counties, decisions } = request;
    const layers = this.read.layers.map(({ raw, columns }, index) =>
      understandPlaces(raw, columns, register, counties, decisions[index]),
    );
    return { kind: 'understood', layers };
  }
}
