import type { Transform } from 'node:stream';
import type { Dispatcher } from 'undici';
import { type Body, gatherBody, readBody } from './body.js';
import { inflateOf } from './inflate.js';

/** Where the bytes of a body go as they come in. It ends the exchange by itself when enough was read. */
export interface BodySink {
  write(bytes: Buffer): void;
  end(): void;
  /** The connection broke off. */
  fail(error: Error): void;
}

/** Who waits for the body. */
export interface BodyReader {
  done(body: Body): void;
  failed(error: unknown): void;
}

const ENOUGH = new Error('enough of the body was read');

export function createBodySink(
  encoding: string,
  controller: Dispatcher.DispatchController,
  reader: BodyReader,
): BodySink {
  const inflater = inflateOf(encoding);
  return inflater ? inflatingSink(inflater, controller, reader) : plainSink(controller, reader);
}

function plainSink(controller: Dispatcher.DispatchController, { done, failed }: BodyReader): BodySink {
  const body = gatherBody();
  const end = () => done(body.read());
  return {
    write(bytes) {
      if (body.take(bytes)) return;
      end();
      controller.abort(ENOUGH);
    },
    end,
    fail: failed,
  };
}

function inflatingSink(
  inflater: Transform,
  controller: Dispatcher.DispatchController,
  { done, failed }: BodyReader,
): BodySink {
  let isComplete = false;
  inflater.on('drain', () => controller.resume());
  const read = async () => {
    done(await readBody(inflater));
    if (!isComplete) controller.abort(ENOUGH);
  };
  read().catch(failed);
  return {
    write(bytes) {
      if (!inflater.destroyed && !inflater.write(bytes)) controller.pause();
    },
    end() {
      isComplete = true;
      inflater.end();
    },
    fail: (error) => inflater.destroy(error),
  };
}
