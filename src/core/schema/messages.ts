import type * as v from 'valibot';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import type { LocalText } from '../../i18n/language';
import { contract } from '../../i18n/zh/contract';
import type { ContractMessage } from './cells';

const isKnown = (message: string): message is ContractMessage => Object.hasOwn(contract, message);

/** What a schema's issue says to the editor of a file, in both languages. */
export function schemaMessage({ message, expected, received }: v.BaseIssue<unknown>): LocalText {
  if (isKnown(message)) return inBothLanguages(`contract.${message}`);
  if (expected === 'never') return inBothLanguages('contract.unknownKey');
  const key = received === 'undefined' ? 'contract.missingKey' : 'contract.expected';
  return inBothLanguages(key, { expected: expected ?? message });
}
