/** What becomes of an item of an export. */
export type PostKind =
  | { kind: 'article'; isDraft: boolean }
  /** Someone's text that may not or cannot be shown here; listed in the report. */
  | { kind: 'withheld'; why: 'status' | 'type'; value: string }
  /** No text of a person: menus, revisions, settings. */
  | { kind: 'machinery' };

/** Types that WordPress and its usual plug-ins keep for themselves. */
const machineryTypes =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|wpcf7_.*|wpforms.*|acf-.*|elementor_.*|et_.*|vc_.*|mc4wp-form|amp_validated_url|jp_.*|shop_.*|scheduled-action|polylang_mo|feedback)$/;

/**
 * Decides by type and status what an item is. A draft, a post that waits for review and one
 * planned for later stay drafts; what its owner hid or threw away is not published by moving.
 *
 * @param type `wp:post_type`.
 * @param status `wp:status`.
 * @param password `wp:post_password`; readers were asked for it.
 */
export function postKind(type: string, status: string, password: string): PostKind {
  if (machineryTypes.test(type) || status === 'auto-draft' || status === 'inherit') {
    return { kind: 'machinery' };
  }
  if (status === 'private' || status === 'trash') {
    return { kind: 'withheld', why: 'status', value: status };
  }
  if (password !== '') return { kind: 'withheld', why: 'status', value: 'password' };
  if (type !== 'post' && type !== 'page') {
    return { kind: 'withheld', why: 'type', value: type };
  }
  return { kind: 'article', isDraft: status !== 'publish' };
}
