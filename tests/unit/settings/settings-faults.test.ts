import { describe, expect, test } from 'vitest';
import { findOptionFaults } from '../../../src/check/find-option-faults.ts';
import { formatSettingsFaults } from '../../../src/i18n/settings/format-settings-faults.ts';
import { parseSettings } from '../../../src/settings/parse-settings.ts';
import type { SiteSettingsInput } from '../../../src/settings/site-settings.ts';
import settings from '../../sites/demo/src/site.config.ts';

/** What is said of settings as a settings file in JavaScript may hold them. */
function faultsOf(change: object, locale: 'ar' | 'en' = 'en'): string {
  const parsed = parseSettings({ ...settings, ...change } as SiteSettingsInput);
  return 'faults' in parsed ? formatSettingsFaults(parsed.faults, locale) : '';
}

describe('faults of the settings', () => {
  test('are all reported at once, each with its field', () => {
    const text = faultsOf({ title: '', pageSize: 'many', dates: { calender: 'both' } });
    expect(text).toContain('- title:');
    expect(text).toContain('- pageSize:');
    expect(text).toContain('- dates.calender:');
  });

  test('of an unknown key name the nearest key at that place', () => {
    expect(faultsOf({ titel: 'قهوة' })).toContain(
      'titel: there is no such setting. Did you mean "title"?',
    );
    expect(faultsOf({ dates: { digit: 'arab' } })).toContain('Did you mean "digits"?');
    expect(faultsOf({ dates: { digit: 'arab' } }, 'ar')).toContain('لعلّك تقصد');
  });

  test('of a value say what it is, and what was expected', () => {
    expect(faultsOf({ url: 'example.org' })).toMatch(
      /url: "example.org" is wrong; expected a web address/,
    );
    expect(faultsOf({ typefaces: 'naskh' })).toContain('expected one of warraq, jarida');
    expect(faultsOf({ title: undefined })).toContain('title: missing');
    expect(faultsOf({ footerLinks: [{ label: 'صلة', to: 'about' }] })).toContain(
      'footerLinks.0.to',
    );
    expect(faultsOf({ menu: ['/tags/', '/about/'] })).toMatch(
      /menu\.1: "\/about\/" is wrong; expected the path of a page with a name/,
    );
  });

  test('of rules name the nearest rule and the severities', () => {
    expect(faultsOf({ check: { rules: { 'lone-wav': 'off' } } })).toContain(
      'check.rules.lone-wav: there is no such setting. Did you mean "lone-waw"?',
    );
    const severities = 'expected one of error, warning, hint, off';
    expect(faultsOf({ check: { rules: { tatweel: 'warn' } } })).toContain(
      `check.rules.tatweel: "warn" is wrong; ${severities}`,
    );
    expect(faultsOf({ check: { rules: { tatweel: { severity: 'warn' } } } })).toContain(
      `check.rules.tatweel.severity: "warn" is wrong; ${severities}`,
    );
  });

  test('of options of rules name the nearest option and the values', () => {
    const found = (rules: object) => formatSettingsFaults(findOptionFaults(rules), 'en');
    const text = found({
      'tanwin-seat': { severity: 'hint', seet: 'on-alef' },
      'mixed-numerals': { digits: 'arabic' },
      'long-sentence': { words: 'many' },
      'two-spellings': { most: 3 },
    });
    expect(text).toContain('tanwin-seat.seet: there is no such setting. Did you mean "seat"?');
    expect(text).toContain('"arabic" is wrong; expected one of any, latn, arab, arabext');
    expect(text).toContain('long-sentence.words: "many" is wrong; expected');
    expect(text).toContain('two-spellings.most: there is no such setting.');
    expect(findOptionFaults({ 'tanwin-seat': { seat: 'on-alef' }, tatweel: 'off' })).toEqual([]);
    expect(findOptionFaults({ 'long-sentence': { words: 60 } })).toEqual([]);
  });

  test.each(['he', 'arc', 'arz'])('refuse the language %s, which has no catalogue', (lang) => {
    expect(faultsOf({ lang })).toContain(`no texts in "${lang}"`);
  });

  test.each(['ar', 'ar-TN'])('accept the language %s', (lang) => {
    expect(faultsOf({ lang })).toBe('');
  });

  test('print no character that a terminal obeys', () => {
    expect(faultsOf({ url: 'https://\u001b[31m' })).not.toContain('\u001b');
  });
});
