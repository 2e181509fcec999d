package org.virtworkbench.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Says what a test class or method needs of the machine:
 *
 * <pre>
 * &#64;Needs({ Probe.NAMESPACES, Probe.QEMU })
 * class StartsGuests {
 * </pre>
 *
 * The fixtures of this package ask for what they need themselves; this is for tests without a fixture.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(Needs.Condition.class)
public @interface Needs {
	/** All of these are needed. */
	Probe[] value();

	/** Turns the annotation into a skip or, in a strict run, a failure. */
	final class Condition implements ExecutionCondition {
		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			Needs needs = context.getElement().map(element -> element.getAnnotation(Needs.class)).orElse(null);
			if (needs == null)
				return ConditionEvaluationResult.enabled("nothing is needed here");
			for (Probe probe : needs.value())
				try {
					probe.require();
				} catch (TestAbortedException e) {
					return ConditionEvaluationResult.disabled(e.getMessage());
				}
			return ConditionEvaluationResult.enabled("this machine has all that is needed");
		}
	}
}
