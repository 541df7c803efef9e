// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/detail/jsontreemodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace hookloupe {

class OpenedValue;

/// A JSON body as a tree, and below it what the selected value stands for.
class BodyTreeView : public QWidget
{
    Q_OBJECT
public:
    explicit BodyTreeView(QWidget *parent = nullptr);
    ~BodyTreeView() override;

    /// Empty: nothing. A long one is read in another thread first.
    void setJson(const QByteArray &json);

Q_SIGNALS:
    void copied(const QString &what);
    void filterRequested(const QByteArray &path, const QByteArray &lexeme);
    /// The values at this path are to be a column of the list.
    void columnRequested(const QByteArray &path);

private:
    enum class Part {
        Value,
        Path,
        Key
    };

    void takeOutline(std::shared_ptr<JsonOutline> outline);
    void showCurrent();
    void showMenu(QPoint place);
    void copyPart(Part part);
    void requestFilter();
    bool canFilter(JsonOutline::Node node) const;
    bool canBeColumn(JsonOutline::Node node) const;

    JsonTreeModel *m_model;
    Background<std::shared_ptr<JsonOutline>> m_reader;
    QTreeView *m_view;
    QLabel *m_path;
    OpenedValue *m_opened;
};

} // namespace hookloupe
