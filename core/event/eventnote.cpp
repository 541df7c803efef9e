// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/eventnote.h"

namespace hookloupe {

QString normalizedTag(const QString &tag)
{
    return tag.simplified().left(kTagCharactersMax).trimmed();
}

EventNote NoteChange::appliedTo(EventNote note) const
{
    if (isStarred)
        note.isStarred = *isStarred;
    if (text)
        note.text = text->left(kNoteCharactersMax);
    for (const QString &tag : removedTags)
        note.tags.removeAll(normalizedTag(tag));
    for (const QString &tag : addedTags) {
        const QString kept = normalizedTag(tag);
        if (!kept.isEmpty() && !note.tags.contains(kept) && note.tags.size() < kTagsMax)
            note.tags.append(kept);
    }
    note.tags.sort();
    return note;
}

} // namespace hookloupe
