/** Forms for any place of a pack, made from the published shapes. */
package motcoach.ui.studio.form;
