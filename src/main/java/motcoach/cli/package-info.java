/**
 * The program without a window: commands for scoring, practising and looking after packs and data.
 *
 * <p>{@link motcoach.cli.Mot} is the root command. Every command exits 0 on success, 1 when it
 * found problems and 2 on wrong use; an error is one line on the error stream. May import
 * everything of ours but {@code ui}.
 */
package motcoach.cli;
