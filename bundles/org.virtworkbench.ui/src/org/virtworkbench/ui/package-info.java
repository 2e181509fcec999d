/** How window code reaches the services of core. */
package org.virtworkbench.ui;
