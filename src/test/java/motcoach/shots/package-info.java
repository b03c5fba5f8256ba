/**
 * Pictures of the real window, for people to look at: {@code scripts/shots DIR}.
 *
 * <p>A new screen adds an {@link motcoach.shots.Album} to {@link motcoach.shots.Shots#ALBUMS}.
 */
package motcoach.shots;
