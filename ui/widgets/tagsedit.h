// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace ui {

class FlowLayout;

/// A field of tags: each is a chip that a click, or Delete on it, takes away; what is typed becomes one with Enter or a
/// comma. Completes what the library has already. No tag is there twice, whatever its case.
class TagsEdit final : public QFrame {
    Q_OBJECT

public:
    explicit TagsEdit(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    /// Also what is typed and not yet a chip.
    [[nodiscard]] QStringList tags() const;
    /// What is offered while typing.
    void setSuggestions(const QStringList &tags);
    void setReadOnly(bool readOnly);
    /// What accessibility calls the field.
    void setName(const QString &name);

Q_SIGNALS:
    /// The person added or took away a tag, or is typing one.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &text);
    void remove(const QString &tag);
    void commit();
    void rebuild();
    void offer();

    QStringList m_tags;
    QStringList m_known;
    bool m_readOnly = false;
    FlowLayout *m_layout;
    QLineEdit *m_line;
    QStringListModel *m_offered;
    QCompleter *m_completer;
};

} // namespace ui
