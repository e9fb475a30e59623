/** What a page knows of its site, as far as files need it. */
export const exampleSite = {
  dates: {
    timeZone: 'Asia/Amman',
    timeZoneLabel: 'بتوقيت عمّان',
    digits: 'latn',
    monthNames: 'levantine',
    calendar: 'gregorian',
  } as const,
  vocabularies: {
    tags: [{ id: 'sea', label: 'البحر', aliases: ['بحر'] }],
    sections: [{ id: 'reports', label: 'تقارير', aliases: [] }],
    authors: [{ id: 'salma', label: 'سلمى الحداد', aliases: [] }],
    series: [],
  },
};
