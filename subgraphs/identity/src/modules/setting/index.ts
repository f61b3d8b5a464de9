export { SettingResolver } from './setting.resolver';
