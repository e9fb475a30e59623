import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ElementDefinition } from '../mdx/components/element-definition.ts';
import { readElement } from '../mdx/components/element-schema.ts';
import { guardElement } from '../mdx/components/guard-element.ts';
import { isEngineElement, setOwnElements } from '../mdx/components/registry.ts';
import { site } from '../site/settings.ts';
import { type ElementFiles, listElementFiles } from './element-files.ts';
import { importElement } from './element-imports.ts';
import { ElementsError } from './elements-error.ts';
import { shownPath } from './folders.ts';

/** Absolute path of the folder with the elements of the site's owner; it may be missing. */
export const ownElementsFolder = resolve(site.elements ?? 'src/elements');

/** What this process or thread has loaded. */
let loaded = { digest: '', styleSheets: new Map<string, string>() };

/** Tells the state of the owner's elements apart, for cache keys; empty where there are none. */
export function ownElementsDigest(): string {
  return loaded.digest;
}

/** The style sheets of the owner's elements: absolute paths by the names that bodies list. */
export function ownStyleSheets(): ReadonlyMap<string, string> {
  return loaded.styleSheets;
}

/**
 * Loads the elements of the site's owner, a file each, unless they are loaded as they are now. Call
 * it before any article is parsed, in each thread that parses some.
 *
 * @param folder Absolute path.
 * @throws ElementsError with everything that is wrong with them; those loaded before then stay.
 */
export async function provideOwnElements(folder: string = ownElementsFolder): Promise<void> {
  const listing = listElementFiles(folder);
  if (listing.digest === loaded.digest) return;
  const { definitions, styleSheets, faults } = await readElements(folder, listing);
  if (faults.length > 0) throw new ElementsError(faults);
  setOwnElements(definitions);
  loaded = { digest: listing.digest, styleSheets };
}

async function readElements(folder: string, listing: ElementFiles) {
  const definitions: ElementDefinition[] = [];
  const styleSheets = new Map<string, string>();
  const faults = [...listing.faults];
  const takenBy = new Map<string, string>();
  for (const file of listing.files) {
    const shown = shownPath(file);
    const reading = await loadElement(file, folder, listing.digest);
    if (reading.faults) {
      faults.push(...reading.faults.map((fault) => `${shown}: ${fault}`));
      continue;
    }
    const { definition } = reading;
    const { name } = definition;
    const other = takenBy.get(name) ?? (isEngineElement(name) ? 'the engine' : undefined);
    if (other) faults.push(`${shown}: the name ${name} is taken by ${other}`);
    takenBy.set(name, shown);
    const sheet = definition.styles && resolve(dirname(file), definition.styles);
    if (sheet && !existsSync(sheet)) faults.push(`${shown}: styles: no such file ${sheet}`);
    if (sheet) styleSheets.set(shownPath(sheet), sheet);
    const styles = sheet && { styles: shownPath(sheet) };
    definitions.push(guardElement({ ...definition, ...styles }, shown));
  }
  return { definitions, styleSheets, faults };
}

async function loadElement(
  file: string,
  folder: string,
  digest: string,
): Promise<ReturnType<typeof readElement>> {
  try {
    const module = await importElement(file, folder, digest);
    if (module['default'] === undefined) return { faults: ['exports no element by default'] };
    return readElement(module['default']);
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
}
