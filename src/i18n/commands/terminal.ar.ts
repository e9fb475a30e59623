import type { TerminalMessages } from './terminal-messages.ts';

export const terminalAr: TerminalMessages = {
  usage: 'الاستعمال',
  options: 'الخيارات',
  anyOptions: '[خيارات]',
  helpOption: 'اعرض هذه المساعدة وتوقّف',
  seeHelp: 'راجع --help.',
  unknownOption: (option, suggestion) =>
    `خيار غير معروف: ${option}${suggestion ? `؛ هل قصدت ${suggestion}؟` : ''}`,
  missingValue: (option, value) => `يحتاج الخيار ${option} إلى قيمة: ${option} ${value}`,
  unexpectedValue: (option) => `لا يأخذ الخيار ${option} قيمة`,
  repeatedOption: (option) => `يُكتب الخيار ${option} مرة واحدة فقط`,
  unexpectedArgument: (argument) => `كلمة زائدة في سطر الأمر: "${argument}"`,
  missingArgument: (argument) => `ينقص ${argument}`,
};
