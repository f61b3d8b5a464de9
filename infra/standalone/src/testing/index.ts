export { runningCentre, type RunningCentre } from './running-centre';
