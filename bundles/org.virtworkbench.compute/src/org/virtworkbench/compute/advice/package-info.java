/**
 * What could be better in a definition, and what would go wrong with it: {@link org.virtworkbench.compute.advice.DomainAdvice} looks at the
 * objects of a definition, so that a form, a command and a test are told the same. What only the host knows comes as
 * {@link org.virtworkbench.compute.advice.AdviceHost}, and may be missing.
 */
package org.virtworkbench.compute.advice;
