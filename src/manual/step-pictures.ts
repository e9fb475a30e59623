/**
 * The pictures of steps that the manual shows, which `npm run manual-pictures` takes of the real page. A
 * page of the manual has each as `{picture:NAME}` on a line of its own.
 */
export const stepPictureNames = [
  'open-the-page',
  'write-the-text',
  'name-and-tags',
  'add-a-picture',
  'fix-remarks',
  'see-the-article',
  'send-a-file',
  'send-for-review',
  'propose-a-change',
  'open-at-the-desk',
  'save-in-the-site',
  'see-the-calendar',
] as const;
export type StepPictureName = (typeof stepPictureNames)[number];

/** The name of a picture's file, beside the pages. */
export function formatStepFile(name: StepPictureName): string {
  return `step-${name}.webp`;
}
