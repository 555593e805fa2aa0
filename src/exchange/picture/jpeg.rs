//! A JPEG without what is not picture: where it was taken and with what, small copies, remarks (ITU T.81, annex B).

/// The picture alone; none where the file is no such picture as PDF readers take as it is, or ends too early.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    let mut kept = vec![0xFF, 0xD8];
    let mut is_plain = false;
    loop {
        let [0xFF, marker, after @ ..] = rest else { return None };
        // A marker may have any number of these before it.
        if *marker == 0xFF {
            rest = rest.get(1..)?;
            continue;
        }
        let length = usize::from(u16::from_be_bytes([*after.first()?, *after.get(1)?]));
        let segment = after.get(..length)?;
        match marker {
            // Baseline, extended and progressive frames, of 8 bits and in grey or three colours.
            0xC0..=0xC2 => is_plain = segment.get(2) == Some(&8) && matches!(segment.get(7), Some(1 | 3)),
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return None,
            _ => {}
        }
        if *marker == 0xDA {
            // Inside the data this pair never stands.
            let end = rest.windows(2).position(|it| it == [0xFF, 0xD9])?;
            kept.extend_from_slice(rest.get(..end + 2)?);
            return is_plain.then_some(kept);
        }
        // The first says that it is a JPEG file, the other how its colours are meant.
        let is_needed = !matches!(marker, 0xE1..=0xED | 0xEF | 0xFE);
        if is_needed {
            kept.extend_from_slice(&[0xFF, *marker]);
            kept.extend_from_slice(segment);
        }
        rest = after.get(length..)?;
    }
}

/// Whether the data of the picture goes on to its end; a reader fills up what is missing with grey.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    let begin = bytes.windows(2).rposition(|it| it == [0xFF, 0xDA]).unwrap_or(bytes.len());
    bytes.get(begin..).is_some_and(|it| it.windows(2).any(|it| it == [0xFF, 0xD9]))
}
