/** Tests in the real window. */
package org.virtworkbench.testkit.ui;
