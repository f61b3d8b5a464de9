export { deviceId, rememberDevice } from './known-device';
