import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import { createElement } from '../create-element.ts';
import type { SaveFault } from './local-api.ts';

/** Says why a file was not saved. */
export function describeFault(
  fault: Exclude<SaveFault, { fault: 'changed' }>,
  { faults, files }: LocalDeskMessages,
): (Node | string)[] {
  if (fault.fault === 'exists') return [faults.exists.replace('{path}', () => fault.path)];
  if (fault.fault === 'picture') return [faults.picture.replace('{name}', () => fault.name)];
  if (fault.fault === 'vocabulary') return [faults.vocabulary.replace('{path}', () => fault.path)];
  const items = fault.problems.map(({ line, message, advice }) =>
    createElement('li', {}, files.line.replace('{line}', String(line)), ` ${message} ${advice}`),
  );
  return [faults.invalid, createElement('ul', {}, ...items)];
}
