// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "storebackend.h"

#include <QObject>

#include <memory>

namespace hookloupe {

/// What every store owes, seen through EventSink, EventWriter and EventReader alone.
class StoreContract : public QObject
{
    Q_OBJECT
public:
    explicit StoreContract(StoreBackend &backend)
        : m_backend(backend)
    { }

private Q_SLOTS:
    void init();

    // storecontract.cpp: what is kept
    void answersAfterTheCommit_data();
    void answersAfterTheCommit();
    void commitsWhatWaitsWhenItCloses();
    void keepsEveryField();
    void keepsHostileBytes_data();
    void keepsHostileBytes();
    void keepsALargeEvent();
    void cutsLongValuesInTheListOnly();
    void keepsDocuments();
    void announcesEachEventOnceInOrder();
    void refusesWhatIsNotThere();
    void readsSeveralAtOnce();
    void leavesNewerStoresAlone();

    // storecontractchanges.cpp: what is done to events that are there
    void countsAttempts_data();
    void countsAttempts();
    void findsTheAnsweredAttempt();
    void keepsAnswersThatWereMadeLater();
    void keepsReplaysAndForwards();
    void keepsNotes();
    void removesEventsWithAllThatHangsOnThem();
    void sparesWhatIsNoted();
    void bringsBackWhatWasSetAside();
    void neverReusesAnId();

    // storecontractsearch.cpp: what is found
    void findsWhatTheEvaluatorHoldsFor_data();
    void findsWhatTheEvaluatorHoldsFor();
    void findsWhatIsEncoded_data();
    void findsWhatIsEncoded();
    void filtersByEndpointAndKind();
    void givesTheNewestFirstInPieces();
    void stopsWhenTold();
    void sortsByColumns_data();
    void sortsByColumns();
    void countsByTime();
    void countsEvents();

    // storecontractsharing.cpp: several writers of one store
    void takesFromTwoWriters();
    void takesFromTwoProcesses();
    void tellsWhatOthersChanged();
    void tellsWhatItForgot();
    void keepsWhatAKilledProcessWasToldOf_data();
    void keepsWhatAKilledProcessWasToldOf();

private:
    /// Null on failure, with a word about why.
    std::unique_ptr<EventWriter> openWriter(Durability durability = Durability::Normal);
    std::unique_ptr<EventReader> openReader();

    StoreBackend &m_backend;
    QString m_location;
    QString m_searched; ///< the one store that many queries are asked of
};

/// The main() of a test of \a backend.
int runStoreContract(int argc, char **argv, StoreBackend &backend);

} // namespace hookloupe
