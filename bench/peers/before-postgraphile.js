// PostGraphile 5 asks for Node 22; this is all that it misses in Node 20.
Promise.withResolvers ??= function withResolvers() {
  const deferred = {};
  deferred.promise = new this((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  return deferred;
};

process.env.GRAPHILE_ENV = 'production';
