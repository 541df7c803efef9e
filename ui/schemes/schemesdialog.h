// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/schemes/schemetrial.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hookloupe {

class Banner;
class ProblemLabel;
class SchemeCheckPanel;
class SchemeList;
class SchemeTextEditor;
class Workspace;

/// The schemes: the built-in ones to read, the person's own to write, each tried on an event while
/// it is typed.
class SchemesDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit SchemesDialog(Workspace *workspace, QWidget *parent = nullptr);

    /// Shows a scheme; what is unsaved is asked about first.
    void showScheme(const QString &id);
    /// Begins a new one from \a json.
    void startFrom(const QByteArray &json);
    void copyOf(const QString &id);
    /// The event to try schemes on.
    void setEventId(qint64 id);
    /// False when it cannot be saved, or when something is asked first.
    bool save();
    /// Closes, once what is unsaved is settled.
    void reject() override;

Q_SIGNALS:
    void saved(const QString &id);

private:
    QWidget *buildLeft();
    QWidget *buildMiddle();
    QWidget *buildRight();
    void buildNewMenu();
    /// Runs \a then at once, or after the person saved or gave up what was changed.
    void whenSettled(const std::function<void()> &then);
    void display(const QString &key);
    void load(const QString &key, const QString &file, const QByteArray &json, bool isOwn);
    void refreshList();
    bool isChanged() const;
    void updateState();
    void tryNow();
    void takeTrial(const SchemeTrial &trial);

    // Files; in schemefiles.cpp
    /// Why a scheme of this id cannot be added; empty when it can.
    QString clash(const Scheme &scheme) const;
    bool write(const Scheme &scheme, bool replacesOld);
    void askAboutRename(const Scheme &scheme);
    void moveEndpoints(const QString &from, const QString &to);
    QStringList endpointsWith(const QString &id) const;
    void askAboutRemoval();
    void removeFile();
    void putBack();
    void openFolder();

    Workspace *m_workspace;
    QString m_key; ///< id, or path of a file that cannot be used; empty for a new one
    QString m_file; ///< of the person's own
    QString m_text; ///< as it was loaded or saved
    bool m_isOwn = false; ///< or new: may be written
    struct Removed
    {
        QString path;
        QByteArray json;
    };
    std::optional<Removed> m_removed;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    QTimer m_timer;
    std::function<void()> m_afterSave;
    SchemeList *m_list;
    QLabel *m_title;
    SchemeTextEditor *m_editor;
    ProblemLabel *m_problem;
    Banner *m_banner;
    SchemeCheckPanel *m_check;
    QPlainTextEdit *m_words;
    QPushButton *m_new;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace hookloupe
