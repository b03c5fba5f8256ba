/**
 * What may be told of people's practice: figures of talks, of this workstation and of bundles that
 * were brought here, without a word anybody typed.
 */
package motcoach.progress.account;
