package nl.onderdak.archief;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks tests that start services of their own and run beside the others, one class after the other: the lock keeps them from each other and
 * their methods in order. Not all such tests are marked: what is and what is not takes about equally long, so that neither waits for the other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("een eigen dienst")
public @interface EigenDienst {
}
