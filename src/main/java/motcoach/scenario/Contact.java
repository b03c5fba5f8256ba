package motcoach.scenario;

import motcoach.method.Text;

/**
 * Somebody besides the persona who speaks or can be reached.
 *
 * @param customer another customer: words to them count like words to the persona
 */
public record Contact(String id, Text name, Text about, boolean customer) {}
