package motcoach.scenario;

import motcoach.method.Text;

/**
 * The customer: who they are and how they take things.
 *
 * @param id also the contact id under which the customer is reached
 * @param name as used in talk, such as "Mr Ray"
 * @param about one line the trainee may know: voice, manner, age
 * @param face a word that varies the drawn face: {@code older-man}, {@code young-woman} …
 * @param baseline emotion of an ordinary day, -100 to 100
 * @param start emotion when the play begins, -100 to 100
 * @param trust 0 to 100 when the play begins
 * @param patience how many empty or questioning turns are borne
 * @param gain multiplies what lifts, 0.7 to 1.4
 * @param loss multiplies what hurts, 0.7 to 1.4
 */
public record Persona(
    String id,
    Text name,
    Text about,
    String face,
    int baseline,
    int start,
    int trust,
    int patience,
    double gain,
    double loss) {}
