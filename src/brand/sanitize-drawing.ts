import { type CustomPlugin, optimize } from 'svgo';

/** Elements that hold foreign documents or play something. */
const foreign = new Set(['foreignObject', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas']);
const references = ['href', 'xlink:href', 'src'];

/** Whether a reference stays within the drawing, or brings its own pixels. */
const isInside = (reference: string) =>
  /^\s*(?:#|data:image\/(?:png|jpeg|webp|gif);)/i.test(reference);

const removeForeign: CustomPlugin = {
  name: 'removeForeign',
  fn: () => ({
    element: {
      enter(node, parent) {
        if (foreign.has(node.name)) {
          parent.children = parent.children.filter((child) => child !== node);
          return;
        }
        for (const [name, value] of Object.entries(node.attributes)) {
          const leadsOutside = references.includes(name) && !isInside(value);
          if (leadsOutside || /^on/i.test(name)) delete node.attributes[name];
        }
      },
    },
  }),
};

/**
 * An SVG without scripts, event handlers, foreign documents and references to other files, and
 * without what only drawing programs read.
 *
 * @param drawing The file's text.
 * @throws Error where it is no XML.
 * @example '<svg><script>alert(1)</script><path d="M0 0h9"/></svg>' → '<svg><path d="M0 0h9"/></svg>'
 */
export function sanitizeDrawing(drawing: string): string {
  return optimize(drawing, {
    plugins: ['removeScripts', removeForeign, 'preset-default'],
  }).data;
}
