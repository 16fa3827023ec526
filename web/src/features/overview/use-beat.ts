import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLiveTaskLogs } from '@/lib/live/use-live-task-logs';
import { newsInWords } from './news-in-words';

const beatEveryMs = 5000;
const announceEveryMs = 10_000;

interface Beat {
  /** Counts up when attempts have begun or ended, at most every five seconds: the time to count anew. */
  readonly beat: number;
  /** How attempts have ended of late, for those who do not see the page; renewed at most every ten seconds. */
  readonly news: string;
}

export function useBeat(): Beat {
  const [beat, setBeat] = useState(0);
  const [news, setNews] = useState('');
  const ended = useRef({ finish: 0, failed: 0 });
  const soon = useSoon();

  useLiveTaskLogs(null, (attempts) => {
    for (const { status } of attempts) {
      if (status === 'FINISH') ended.current.finish += 1;
      if (status === 'FAILED') ended.current.failed += 1;
    }
    soon('beat', beatEveryMs, () => setBeat((count) => count + 1));
    soon('news', announceEveryMs, () => {
      setNews(newsInWords(ended.current));
      ended.current = { finish: 0, failed: 0 };
    });
  });

  return { beat, news };
}

/** Asks again at every beat but the first, which is the page's own loading. */
export function useRefetchAt(beat: number, refetch: () => Promise<unknown>): void {
  const ask = useEffectEvent(async () => {
    await Promise.allSettled([refetch()]); // a failure is the query's `error`, which the panel shows
  });

  useEffect(() => {
    if (beat > 0) void ask();
  }, [beat]);
}

/** Does a named thing in a while, once, however often it is asked for until then. */
function useSoon() {
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const waiting = timers.current;
    return () => waiting.forEach((timer) => clearTimeout(timer));
  }, []);
  return (name: string, delayMs: number, act: () => void): void => {
    if (timers.current.has(name)) return;
    const timer = setTimeout(() => {
      timers.current.delete(name);
      act();
    }, delayMs);
    timers.current.set(name, timer);
  };
}
