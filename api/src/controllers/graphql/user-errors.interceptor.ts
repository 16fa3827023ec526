import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, map, type Observable, of } from 'rxjs';
import { VersionConflict } from '../../core/refusal.js';
import { faultsOf } from '../error.presenter.js';

/** Completes a mutation's payload: with no `userErrors`, or, when it was refused, with nothing but what it came up against. */
@Injectable()
export class UserErrorsInterceptor implements NestInterceptor<object> {
  intercept(_: ExecutionContext, next: CallHandler<object>): Observable<object> {
    return next.handle().pipe(
      map((payload) => ({ ...payload, userErrors: [] })),
      catchError((error: unknown) => {
        const userErrors = faultsOf(error);
        if (userErrors.length === 0) throw error;
        return of({ userErrors, ...(error instanceof VersionConflict && { current: error.current }) });
      }),
    );
  }
}
