import labels from '../data/terms.json';

type Labels = Record<string, string>;

/** Labels by identifier. */
export const terms: { tags: Labels; sections: Labels; authors: Labels } = labels;
