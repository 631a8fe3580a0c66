import { PlacesWork } from './PlacesWork';
import type { PlacesRequest } from './placesMessages';

const work = new PlacesWork((message) => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<PlacesRequest>) => void work.answer(data));
