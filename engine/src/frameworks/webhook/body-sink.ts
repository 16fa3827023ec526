import type { Transform } from 'node:stream';
import type { Dispatcher } from 'undici';
import { type Body, GatheredBody, readBody } from './body.js';
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
  return inflater ? inflatingSink(inflater, controller, reader) : new PlainSink(controller, reader);
}

class PlainSink implements BodySink {
  private readonly body = new GatheredBody();

  constructor(
    private readonly controller: Dispatcher.DispatchController,
    private readonly reader: BodyReader,
  ) {}

  write(bytes: Buffer): void {
    if (this.body.take(bytes)) return;
    this.end();
    this.controller.abort(ENOUGH);
  }

  end(): void {
    this.reader.done(this.body.read());
  }

  fail(error: Error): void {
    this.reader.failed(error);
  }
}

function inflatingSink(inflater: Transform, controller: Dispatcher.DispatchController, reader: BodyReader): BodySink {
  let isComplete = false;
  inflater.on('drain', () => controller.resume());
  const read = async () => {
    reader.done(await readBody(inflater));
    if (!isComplete) controller.abort(ENOUGH);
  };
  read().catch((error: unknown) => reader.failed(error));
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
