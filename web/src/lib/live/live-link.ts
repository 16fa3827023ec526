import { ApolloLink, Observable } from '@apollo/client';
import { createStore } from '../external-store';

/** Whether the WebSocket is open and the API has greeted us; null before the first connection. */
export const socketOpen = createStore<boolean | null>(null);

/** Subscriptions go over a WebSocket, whose code is fetched with the first of them: the page is drawn before. */
export const liveLink = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      let isWanted = true;
      let unsubscribe = (): void => undefined;
      const connect = async (): Promise<void> => {
        const { openSocketLink } = await import('./socket-link');
        link ??= openSocketLink(socketOpen.set);
        if (!isWanted) return;
        const subscription = link.request(operation, forward).subscribe(observer);
        unsubscribe = () => subscription.unsubscribe();
      };
      connect().catch((error: unknown) => observer.error(error));
      return () => {
        isWanted = false;
        unsubscribe();
      };
    }),
);

let link: ApolloLink | undefined;
