import { createStore } from '../external-store';

/** How many requests wait for the API's answer. */
export const requestsInFlight = createStore(0);
