package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateReasonTest {

	/** The words that virsh domstate --reason prints; numbers of libvirt-domain.h. */
	@ParameterizedTest
	@CsvSource({ "1,1,booted", "1,2,migrated", "1,3,restored", "1,4,from snapshot", "1,5,unpaused", "1,6,migration canceled",
			"1,7,save canceled", "1,8,event wakeup", "1,9,crashed", "1,10,post-copy", "1,11,post-copy failed", "3,1,user", "3,2,migrating",
			"3,3,saving", "3,4,dumping", "3,5,I/O error", "3,6,watchdog", "3,7,from snapshot", "3,8,shutting down", "3,9,creating snapshot",
			"3,10,crashed", "3,11,starting up", "3,12,post-copy", "3,13,post-copy failed", "3,14,api error", "4,1,user", "5,1,shutdown",
			"5,2,destroyed", "5,3,crashed", "5,4,migrated", "5,5,saved", "5,6,failed", "5,7,from snapshot", "5,8,daemon", "6,1,panicked" })
	void saysVirshsWord(int state, int reason, String word) {
		assertEquals(word, StateReason.word(state, reason));
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "1,0", "2,0", "3,0", "4,0", "5,0", "6,0", "7,0", "1,99", "99,1", "-1,1", "1,-1" })
	void saysNothingForUnknownReasonsAndNewerOnes(int state, int reason) {
		assertNull(StateReason.word(state, reason));
	}

	@Test
	void showsAWordThatIsNewerThanTheTranslationAsItIs() {
		assertEquals("beamed up", StateReason.translated("beamed up"));
		assertEquals("", StateReason.translated((String) null));
	}
}
