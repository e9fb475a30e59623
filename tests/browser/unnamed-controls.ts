import type { Locator } from 'playwright-core';

const controls =
  /^\s*- '?(button|link|textbox|combobox|searchbox|listbox|checkbox|progressbar|dialog|table)\b(?: "((?:[^"\\]|\\.)*)")?/;

/** The controls of a part of a page, as assistive technology has them: role and name. */
export async function listControls(part: Locator): Promise<{ role: string; name: string }[]> {
  return (await part.ariaSnapshot()).split('\n').flatMap((line) => {
    const [, role, name = ''] = controls.exec(line) ?? [];
    return role === undefined ? [] : [{ role, name }];
  });
}

/** Those whose name has no Arabic letter. */
export async function listUnnamedControls(part: Locator): Promise<string[]> {
  return (await listControls(part))
    .filter(({ name }) => !/\p{Script=Arabic}/u.test(name))
    .map(({ role, name }) => `${role} "${name}"`);
}
