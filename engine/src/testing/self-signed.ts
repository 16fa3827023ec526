/** A certificate for localhost that nobody vouches for, with its key. Good for nothing but tests. */
export const SELF_SIGNED = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg5GOpksanvRDXQqXH
ce1gdloStRrTk7rC0qQYhbI7T1ShRANCAAQS4DCMml1ixGdsWsLklzlbs4H5Lr9h
cmGzt7jVhOOc0lsdjqdBwiCglEclnzzz3frC5YnzJZfJhWN65HyKiBFN
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUOx8w4rgDXe6UsPd3lPu907ilM+0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzE4MTUxOFoYDzIxMjYxMDMw
MTgxNTE4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQS4DCMml1ixGdsWsLklzlbs4H5Lr9hcmGzt7jVhOOc0lsdjqdBwiCg
lEclnzzz3frC5YnzJZfJhWN65HyKiBFNo28wbTAdBgNVHQ4EFgQUAu2w9nUh52Fu
cn8xc6kBXnucA/cwHwYDVR0jBBgwFoAUAu2w9nUh52Fucn8xc6kBXnucA/cwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhAMqeoBDLtniSP+b9oaCBeHzlwrElVRdzqjGgFRdgF9O4AiBI
FBMTFfd/yxHqpuM79K9ERSzfkfrnOrB0YsCi/qJUfA==
-----END CERTIFICATE-----`,
};
