import { count } from '../../arabic/plural.ts';
import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';

/** What commands say of articles that wait for their time. */
export interface ScheduleMessages {
  /** @param next When the first of them is due, as the site writes moments. */
  waiting: (articles: number, next: string) => string;
  /** @param next When the next public article is over or withdrawn. */
  ending: (next: string) => string;
  wrongBuildTime: (value: string) => string;
}

const en: ScheduleMessages = {
  waiting: (articles, next) =>
    `${articles} ${articles === 1 ? 'article waits' : 'articles wait'} for the time in "published", ` +
    `and nothing of ${articles === 1 ? 'it' : 'them'} is on the site yet; next: ${next}`,
  ending: (next) => `The next article ends by its "expires" or "unpublish": ${next}`,
  wrongBuildTime: (value) =>
    `BUILD_TIME cannot be "${value}"; it is a date with a time and an offset, such as 2030-01-05T08:00:00Z`,
};

const ar: ScheduleMessages = {
  waiting: (articles, next) =>
    `${count(
      articles,
      {
        zero: 'لا مقالات',
        one: 'مقال واحد',
        two: 'مقالان',
        few: '# مقالات',
        many: '# مقالًا',
        other: '# مقال',
      },
      'latn',
    )} في انتظار موعد النشر، ولا شيء من ذلك على الموقع بعد. أقرب موعد: ${next}`,
  ending: (next) => `أقرب موعد ينتهي فيه مقال أو يُسحب: ${next}`,
  wrongBuildTime: (value) =>
    `لا تصلح القيمة "${value}" للمتغيّر BUILD_TIME؛ يُكتب تاريخًا ووقتًا مع المنطقة، مثل 2030-01-05T08:00:00Z`,
};

const catalogues: Record<CommandLocale, ScheduleMessages> = {
  ar: escapeShownValues(ar),
  en: escapeShownValues(en),
};

/** The catalogue in the language of the person at the terminal. */
export function scheduleMessages(locale: CommandLocale): ScheduleMessages {
  return catalogues[locale];
}
