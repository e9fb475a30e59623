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

/** Absolute path of the folder with the owner's elements; it may be missing. */
export const ownElementsFolder = resolve(site.elements ?? 'src/elements');

/** The elements that this process or thread has loaded. */
let loaded = {
  digest: '',
  styleSheets: new Map<string, string>(),
  files: new Map<string, OwnElementFile>(),
};

/** An owner's element as its file defines it. */
export interface OwnElementFile {
  /** Name of the file for messages. */
  shown: string;
  /** Name of its style sheet in `CompiledBody.styleSheets`. */
  styles: string | undefined;
}

/** Digest of the owner's elements, for cache keys; empty without elements. */
export function ownElementsDigest(): string {
  return loaded.digest;
}

/**
 * Style sheets of the owner's elements: absolute paths by the names in `CompiledBody.styleSheets`.
 */
export function ownStyleSheets(): ReadonlyMap<string, string> {
  return loaded.styleSheets;
}

/** Files of the owner's elements, by absolute path. */
export function ownElementFiles(): ReadonlyMap<string, OwnElementFile> {
  return loaded.files;
}

/**
 * Loads the owner's elements, one from each file, unless they are unchanged. Call it before parsing
 * articles, in each thread that parses.
 *
 * @param folder Absolute path.
 * @throws ElementsError with all faults; elements that were loaded before stay.
 */
export async function provideOwnElements(folder: string = ownElementsFolder): Promise<void> {
  const listing = listElementFiles(folder);
  if (listing.digest === loaded.digest) return;
  const { definitions, styleSheets, files, faults } = await readElements(folder, listing);
  if (faults.length > 0) throw new ElementsError(faults);
  setOwnElements(definitions);
  loaded = { digest: listing.digest, styleSheets, files };
}

async function readElements(folder: string, listing: ElementFiles) {
  const definitions: ElementDefinition[] = [];
  const styleSheets = new Map<string, string>();
  const files = new Map<string, OwnElementFile>();
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
    const styles = sheet ? shownPath(sheet) : undefined;
    files.set(file, { shown, styles });
    definitions.push(guardElement({ ...definition, ...(styles && { styles }) }, shown));
  }
  return { definitions, styleSheets, files, faults };
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
