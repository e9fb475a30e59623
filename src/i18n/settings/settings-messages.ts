import type { SettingsFault } from '../../settings/settings-fault.ts';

/** Texts about wrong settings; values come as they may be printed. */
export interface SettingsMessages {
  /** Above the list of faults. */
  title: string;
  faults: {
    [Kind in SettingsFault['kind']]: (
      fault: Extract<SettingsFault, { kind: Kind }>,
      /** What was expected, in words; nothing where only the type says it. */
      expected: string | undefined,
    ) => string;
  };
}
