import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentContent } from '../loader/current-content.ts';
import { PathRefused } from './content-path.ts';
import { refuseRequest } from './guard-request.ts';
import { listContent } from './list-content.ts';
import { readJsonBody } from './read-body.ts';
import { readContentFile, readContentPicture } from './read-file.ts';
import { saveFile } from './save-file.ts';
import { saveRequestSchema } from './save-request.ts';

/** What the local desk works with. */
export interface LocalDesk {
  /** Absolute path of the content folder, without symbolic links. */
  folder: string;
  /** Of this run of the server. */
  token: string;
}

/** Saves follow one another, so that none comes between another's look and its write. */
let saving: Promise<unknown> = Promise.resolve();

/**
 * Answers one request of the local desk.
 *
 * @param action Name behind `/write/local/`.
 */
export async function answerRequest(
  { folder, token }: LocalDesk,
  action: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers, socket } = request;
  const asking = {
    method,
    headers,
    remoteAddress: socket.remoteAddress,
    isEncrypted: 'encrypted' in socket && socket.encrypted === true,
  };
  // The dev server lets other origins of this computer read its answers.
  response.removeHeader('Access-Control-Allow-Origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const refusal = refuseRequest(asking, action === 'session' ? undefined : token);
  if (refusal) return sendJson(response, 403, { refusal });
  const query = new URL(request.url ?? '', 'http://localhost').searchParams;
  const path = query.get('path') ?? '';
  try {
    switch (`${method} ${action}`) {
      case 'GET session':
        return sendJson(response, 200, { token });
      case 'GET list':
        return sendJson(response, 200, await listContent(folder, currentContent()));
      case 'GET file':
        return sendJson(response, 200, await readContentFile(folder, path));
      case 'GET picture': {
        const bytes = await readContentPicture(folder, path, query.get('name') ?? '');
        // No type that a browser would show or run.
        response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(bytes);
        return;
      }
      case 'PUT file': {
        const asked = saveRequestSchema.safeParse(await readJsonBody(request));
        if (!asked.success) return sendJson(response, 400, {});
        const result = saving.then(() => saveFile(folder, asked.data));
        saving = result.catch(() => undefined);
        const answer = await result;
        return sendJson(response, 'fault' in answer ? 409 : 200, answer);
      }
      default:
        return sendJson(response, 404, {});
    }
  } catch (error) {
    if (error instanceof PathRefused) return sendJson(response, 403, { refusal: 'path' });
    throw error;
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
