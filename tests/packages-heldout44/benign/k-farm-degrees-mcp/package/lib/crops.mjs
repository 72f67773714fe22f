export const crops = {
    maize: { base: 10, stages: [[120, 'emerged'], [740, 'silking'], [1400, 'mature']] },
    wheat: { base: 0, stages: [[150, 'emerged'], [900, 'heading'], [1600, 'mature']] },
};
