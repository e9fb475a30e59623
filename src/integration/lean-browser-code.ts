import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { siteLanguage } from '../site/site-language.ts';

/** Leaves out of the code for browsers what packages and rules bring along for somewhere else. */
export function leanBrowserCode(): AstroIntegration {
  return {
    name: 'maqalat:lean-browser-code',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [unusedParser()],
            worker: { plugins: () => [leanRules(siteLanguage), leanSchemas()] },
          },
        });
      },
    },
  };
}

/** CodeMirror's parser, which stays in the editor of prose only because it does not say that it may go. */
function unusedParser(): Plugin {
  return {
    name: 'maqalat-unused-parser',
    transform: {
      filter: { id: /\/node_modules\/@lezer\/common\// },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}

/** Takes out of zod what makes JSON Schema of a schema: each schema names it, and nothing here asks for it. */
function leanSchemas(): Plugin {
  return {
    name: 'maqalat-lean-schemas',
    transform: {
      filter: { id: /\/node_modules\/zod\/v4\/classic\/schemas\.js$/ },
      handler: (code) => ({
        code: code
          .replace(/^ {4}inst\._zod\.processJSONSchema = [^\n]{1,200};$/gm, '')
          .replace(
            /create(?:Standard|To)JSONSchemaMethod\(this, [^()]{1,20}\)/g,
            '(() => undefined)',
          ),
        map: null,
      }),
    },
  };
}

/**
 * Takes the texts out of the checker's rules that the page where articles are written does not show.
 *
 * @param language The one whose texts stay.
 */
export function leanRules(language: string): Plugin {
  return {
    name: 'maqalat-lean-rules',
    transform: {
      filter: { id: /\/src\/check\/(?:rules|article)\/[\w/-]{1,100}\.ts$/ },
      handler(code) {
        const unused: Range[] = [];
        collectUnused(this.parse(code), language, unused);
        return unused.length === 0 ? undefined : { code: cut(code, unused), map: null };
      },
    },
  };
}

interface Range {
  start: number;
  end: number;
}

/** A property of an object in the syntax tree (https://github.com/estree/estree), as far as it is read. */
interface Property extends Range {
  /** Nothing where another object is spread. */
  key?: { name?: unknown };
  value: unknown;
}

/** Collects what a rule has for the manual alone: examples, explanations, and texts in other languages. */
function collectUnused(node: unknown, language: string, unused: Range[]): void {
  if (typeof node !== 'object' || node === null) return;
  const properties = listProperties(node);
  const texts = properties.find(({ key }) => key?.name === 'texts');
  if (!texts) {
    for (const child of Object.values(node)) collectUnused(child, language, unused);
    return;
  }
  unused.push(...properties.filter(({ key }) => key?.name === 'examples'));
  for (const text of listProperties(texts.value)) {
    if (text.key?.name !== language) unused.push(text);
    else unused.push(...listProperties(text.value).filter(({ key }) => !isShown(key?.name)));
  }
  unused.sort((a, b) => a.start - b.start);
}

const isShown = (name: unknown) => name === 'message' || name === 'advice';

function listProperties(node: unknown): Property[] {
  const isObject = typeof node === 'object' && node !== null && 'properties' in node;
  return isObject && Array.isArray(node.properties) ? node.properties : [];
}

/** Cuts ranges out of an object's text, each with the comma behind it. */
function cut(code: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    pieces.push(code.slice(at, start));
    at = end + (/^\s*,/.exec(code.slice(end, end + 100))?.[0].length ?? 0);
  }
  return [...pieces, code.slice(at)].join('');
}
