import type { PictureFault } from '../../../schema/problem.ts';
import type { ProblemText, ProblemTexts } from '../problem-catalogue.ts';
import { meant, quoted } from './quoted.ts';

const saveAgain = 'Save it again as JPEG, PNG, WebP, AVIF, GIF or SVG.';
const uploadAgain = 'Save it again from the original, and upload the whole file.';

const faults: Record<PictureFault, ProblemText> = {
  empty: { message: 'the file is empty', advice: uploadAgain },
  'git-lfs-pointer': {
    message: 'it is a pointer to a file that was not fetched',
    advice: 'Run git lfs pull; in a workflow, check out with lfs: true.',
  },
  'not-a-picture': { message: 'it is no picture, whatever its name says', advice: saveAgain },
  'cut-off': { message: 'the file is cut off', advice: uploadAgain },
  damaged: { message: 'the file is damaged', advice: uploadAgain },
  'unsupported-codec': {
    message: 'it is compressed in a way that browsers do not show, such as HEIC',
    advice: saveAgain,
  },
  'no-size': {
    message: 'the drawing has no size',
    advice: 'Give its <svg> a viewBox, or width and height above zero.',
  },
  'too-many-pixels': {
    message: 'it has more than 100 million pixels',
    advice: 'Save it smaller: 3200 pixels are wide enough.',
  },
  'too-many-bytes': {
    message: 'its file is larger than 50 MB',
    advice: 'Save it smaller: 3200 pixels are wide enough.',
  },
  'too-tall': {
    message: 'it is too tall for its width',
    advice: 'Cut it into several pictures, one below the other.',
  },
  'too-slow': {
    message: 'decoding it takes too long',
    advice: 'Save it simpler and smaller; export a drawing as PNG.',
  },
  'unreadable-file': {
    message: 'the system does not let the file be read',
    advice: 'See that it is an ordinary file and that its permissions let it be read.',
  },
};

export const pictureTexts: ProblemTexts<
  'picture-missing' | 'picture-outside-article' | 'picture-name-case' | 'picture-unreadable'
> = {
  'picture-missing': ({ value, suggestion }) => ({
    message: `The picture ${quoted(value)} is not there.`,
    advice: meant(suggestion, 'Put its file beside the article, or correct its name here.'),
  }),
  'picture-outside-article': ({ value }) => ({
    message: `The picture ${quoted(value)} is not in the article's own folder.`,
    advice: 'Put its file beside the article and write ./ and its name.',
  }),
  'picture-name-case': ({ value, actual }) => ({
    message: `The picture ${quoted(value)} is not there; its file is named ${quoted(actual)}, and capital and small letters are not the same.`,
    advice: 'Write the name here as the file has it, or rename the file.',
  }),
  'picture-unreadable': ({ value, fault, reason }) => {
    const { message, advice } = faults[fault];
    return {
      message: `The picture ${quoted(value)} cannot be read: ${message} (${quoted(reason)}).`,
      advice,
    };
  },
};
