// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QTextBrowser;
class QUrl;

namespace hookloupe {

/// The pages of docs/, with a search. It shows what is built in and nothing else: no file, no
/// network, and no text that came with a request.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);

    /// \a anchor: of a heading of the page, or empty for its begin. An unknown page shows the
    /// index.
    void showPage(const QString &page, const QString &anchor = {});
    QString page() const { return place().page; }
    QString anchor() const { return place().anchor; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QString page;
        QString anchor;
    };
    Place place() const;
    void render();
    void scrollToAnchor();
    void follow(const QUrl &link);
    void go(int step);
    void search(const QString &words);
    void listPages();
    void openItem(const QListWidgetItem *item);

    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QAction *m_back;
    QAction *m_forward;
    QList<Place> m_places; ///< that were visited
    int m_at = -1;
    QString m_rendered; ///< the page in m_text
};

} // namespace hookloupe
